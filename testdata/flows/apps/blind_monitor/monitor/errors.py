import logging
import traceback

from flask import jsonify

log = logging.getLogger("monitor")


def register(app):
    app.register_error_handler(ValueError, refused)
    app.register_error_handler(Exception, failed)


def refused(error):
    log.info("refused: %s", type(error).__name__)
    return jsonify(error="value"), 400  # ok: stack-trace-exposure


def failed(error):
    trace = traceback.format_exception(type(error), error, error.__traceback__)
    return jsonify(error="failed", trace=trace), 500  # want: stack-trace-exposure
