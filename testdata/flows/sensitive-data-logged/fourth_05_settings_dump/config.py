# vulnerable: the description that is logged at the start holds the database's password
import logging
import os

log = logging.getLogger("config")


class Database:
    def __init__(self):
        self.host = os.environ.get("DB_HOST", "localhost")
        self.user = os.environ.get("DB_USER", "web")
        self.password = os.environ["DB_PASSWORD"]

    def dsn(self):
        return f"postgresql://{self.user}:{self.password}@{self.host}/web"


def announce(database):
    log.info("connecting to %s", database.dsn())  # want: sensitive-data-logged
