# safe: the helper logs the trace and returns a random number
import logging
import traceback
import uuid

log = logging.getLogger("errors")


def incident():
    number = uuid.uuid4().hex
    log.error("%s\n%s", number, traceback.format_exc())
    return {"incident": number}
