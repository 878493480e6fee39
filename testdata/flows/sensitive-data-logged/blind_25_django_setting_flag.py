# safe: the debug flag of the settings is logged
import logging

from django.apps import AppConfig
from django.conf import settings

logger = logging.getLogger(__name__)


class ShopConfig(AppConfig):
    name = "shop"

    def ready(self):
        logger.info("starting, key of %d characters, debug %s", len(settings.SECRET_KEY), settings.DEBUG)  # ok: sensitive-data-logged
