"""Stand-in for UserNotifications."""

from Foundation import NSObject

UNAuthorizationOptionAlert = 4
UNAuthorizationOptionSound = 2
UNNotificationActionOptionForeground = 4
UNNotificationDismissActionIdentifier = "dismiss"


class UNMutableNotificationContent(NSObject):
    def setTitle_(self, title):
        self.title = title

    def setBody_(self, body):
        self.body = body

    def setCategoryIdentifier_(self, category):
        self.category = category


class UNNotificationAction:
    @staticmethod
    def actionWithIdentifier_title_options_(*arguments):
        return arguments


class UNNotificationCategory:
    @staticmethod
    def categoryWithIdentifier_actions_intentIdentifiers_options_(identifier, actions, _intents, _options):
        return identifier, tuple(actions)


class UNNotificationRequest:
    @staticmethod
    def requestWithIdentifier_content_trigger_(_identifier, content, _trigger):
        return content


class UNNotificationResponse:
    """What the person has done with a notification."""

    def __init__(self, action):
        self._action = action

    def actionIdentifier(self):
        return self._action


class UNUserNotificationCenter:
    only = None

    def __init__(self):
        self.allowed, self.shown, self.delegate, self.categories = True, [], None, set()

    @classmethod
    def currentNotificationCenter(cls):
        cls.only = cls.only or cls()
        return cls.only

    def setDelegate_(self, delegate):
        self.delegate = delegate

    def setNotificationCategories_(self, categories):
        self.categories = categories

    def requestAuthorizationWithOptions_completionHandler_(self, _options, done):
        done(self.allowed, None if self.allowed else "the person has refused")

    def addNotificationRequest_withCompletionHandler_(self, content, _done):
        self.shown.append(content)
