"""The stages by name. To add one, write its module and name its settings here."""

from __future__ import annotations

from converters.distill.stages.cleanup import CleanupSettings
from converters.distill.stages.distilled import DistilledSettings
from converters.distill.stages.faithful import FaithfulSettings
from converters.distill.stages.realistic import RealisticSettings
from converters.distill.stages.stage import Settings
from converters.distill.stages.teacher import TeacherSettings

STAGES: dict[str, type[Settings]] = {
    "faithful": FaithfulSettings,
    "realistic": RealisticSettings,
    "cleanup": CleanupSettings,
    "teacher": TeacherSettings,
    "distilled": DistilledSettings,
}
"""Fields of the settings are fields of the recipe."""
