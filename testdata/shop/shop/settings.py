"""Settings; app.config.from_object reads the upper-case names."""

import os

DEBUG = True
SECRET_KEY = "moss-lantern-4471-quarry"
SESSION_COOKIE_SECURE = False
SESSION_COOKIE_HTTPONLY = True

DATABASE = os.environ.get("SHOP_DATABASE", "shop.db")
UPLOADS = os.environ.get("SHOP_UPLOADS", "/var/lib/shop/uploads")
PAYMENT_URL = "https://payments.example.com/v2"
PAYMENT_KEY = os.environ.get("SHOP_PAYMENT_KEY", "")
