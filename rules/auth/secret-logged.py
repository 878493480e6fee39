import logging

logger = logging.getLogger(__name__)

def login(user, password, api_key):
    logging.info("login %s %s", user, password)  # want: secret-logged
    logger.debug(f"key {user.secret_key}")  # want: secret-logged
    logger.error(user.password)  # want: secret-logged
    print(password)  # want: secret-logged

def fine(user, password, mask):
    logger.info("password changed for %s", user)  # ok: only the word
    logger.info("password %s", mask(password))  # ok: masked
    logger.info("password given: %s", bool(password))  # ok: only whether
    logger.debug(f"no text: {type(password)}")  # ok: only its class

def pay(card_number, cvv, card_holder):
    logger.debug("paying with %s %s", card_number, cvv)  # want: secret-logged
    logger.debug("paying for %s", card_holder)  # ok: a name

def told(credentials):
    logging.warning(f"cannot refresh, refresh token: {credentials.refresh_token is not None}")  # ok: whether there is one

def connect(broker_url, database_url, host):
    logger.info("connecting to %s", broker_url)  # want: secret-logged
    logger.warning(f"cannot reach {database_url}")  # want: secret-logged
    logger.info("connecting to %s", host)  # ok: a name

def connect_as_set(conf):
    result_backend = conf.get("celery", "result_backend")
    logger.warning("results go to %s", result_backend)  # want: secret-logged

def connect_quietly(database_url, redact):
    logger.info("connecting to %s", redact(database_url))  # ok: without the password


def looked_up(store, secret_key):
    if store.get(secret_key) is None:
        logger.warning("no value for the secret %r in this store", secret_key)  # ok: the name of one
    logger.warning("signing with %r", secret_key)  # want: secret-logged
