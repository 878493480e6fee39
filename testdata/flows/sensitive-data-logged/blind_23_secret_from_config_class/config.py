# vulnerable: the class reads the password, another module logs it
import os


class Config:
    def __init__(self):
        self.db_host = "db.internal"
        self.db_password = os.environ["DB_PASSWORD"]

    def credentials(self):
        return ("app", self.db_password)
