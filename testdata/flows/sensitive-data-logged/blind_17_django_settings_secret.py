# vulnerable: the secret key of the settings is logged on start
import logging

from django.apps import AppConfig
from django.conf import settings

logger = logging.getLogger(__name__)


class ShopConfig(AppConfig):
    name = "shop"

    def ready(self):
        logger.info("starting with key %s", settings.SECRET_KEY)  # want: sensitive-data-logged
