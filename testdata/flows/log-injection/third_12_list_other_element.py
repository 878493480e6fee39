# safe: after the pop the logged element is the constant
import logging

from flask import Flask

app = Flask(__name__)
logger = logging.getLogger("pages")


@app.get("/pages/<path:page>")
def show(page):
    words = ["first", page, "last"]
    words.pop(0)
    logger.info("page " + words[1])  # ok: log-injection
    return "page"
