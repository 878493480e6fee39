import logging

from config import Config

logging.basicConfig(level=logging.INFO)


def connect(config):
    user, host = config.address()
    logging.info("connecting as %s to %s", user, host)  # ok: sensitive-data-logged
    return config.db_password


if __name__ == "__main__":
    connect(Config())
