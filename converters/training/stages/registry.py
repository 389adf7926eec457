"""The stages by the names that recipes use. To add one, write its module and add its settings here."""

from __future__ import annotations

from converters.training.recipe import StageSettings
from converters.training.stages.cleaner import CleanerSettings
from converters.training.stages.cleanup import CleanupSettings
from converters.training.stages.distilled import DistilledSettings
from converters.training.stages.faithful import FaithfulSettings
from converters.training.stages.narrowed import NarrowedSettings
from converters.training.stages.painter import PainterSettings
from converters.training.stages.realistic import RealisticSettings
from converters.training.stages.restorer import RestorerSettings
from converters.training.stages.teacher import TeacherSettings
from converters.training.stages.trunk import TrunkSettings

STAGES: dict[str, type[StageSettings]] = {
    "faithful": FaithfulSettings,
    "realistic": RealisticSettings,
    "trunk": TrunkSettings,
    "painter": PainterSettings,
    "restorer": RestorerSettings,
    "cleaner": CleanerSettings,
    "narrowed": NarrowedSettings,
    "cleanup": CleanupSettings,
    "teacher": TeacherSettings,
    "distilled": DistilledSettings,
}
"""The fields of these settings are fields of the recipe file."""
