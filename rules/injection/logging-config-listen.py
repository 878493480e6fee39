import logging.config
from logging.config import listen

def serve(check):
    logging.config.listen(9999)  # want: logging-config-listen
    listen()  # want: logging-config-listen
    listen(port=1, verify=None)  # want: logging-config-listen

def fine(check, radio):
    listen(1, verify=check)  # ok: checked
    radio.listen(1)  # ok: something else
    logging.config.fileConfig("log.ini")  # ok: a file
