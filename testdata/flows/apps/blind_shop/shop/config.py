import os


class Config:
    DATABASE = os.environ.get("SHOP_DB", "shop.db")
    SECRET_KEY = os.environ.get("SHOP_KEY")
    PAGE_SIZE = 20
