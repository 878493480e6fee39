import logging

from config import Config

logging.basicConfig(level=logging.INFO)


def connect(config):
    user, password = config.credentials()
    logging.info("connecting as %s with %s", user, password)  # want: sensitive-data-logged
    return user


if __name__ == "__main__":
    connect(Config())
