import datetime
import logging
from datetime import datetime as dt

def stamp():
    datetime.datetime.now(datetime.timezone.utc)  # want: deprecated-call
    dt.utcfromtimestamp(0)  # want: deprecated-call
    logging.warning("x")  # want: deprecated-call

def fine(clock):
    datetime.datetime.now(datetime.timezone.utc)  # ok: the replacement
    logging.warning("x")  # ok: the replacement
    clock.utcnow()  # ok: something else
