# safe: the host of the configuration is logged, the password stays where it is
import os


class Config:
    def __init__(self):
        self.db_host = "db.internal"
        self.db_password = os.environ["DB_PASSWORD"]

    def address(self):
        return ("app", self.db_host)
