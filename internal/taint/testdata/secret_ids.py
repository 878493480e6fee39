# Names of records beside secrets, and words of a language that are called tokens.
import logging
import re

from flask import Flask, request

app = Flask(__name__)


@app.post("/choose")
def choose():
    token_pk = request.form.get("_token")
    logging.info("chose token %s", token_pk)  # flow: log-injection
    return "chosen"


@app.post("/show")
def show():
    token = request.form.get("_token")
    logging.info("has token %s", token)  # flow: sensitive-data-logged
    return "shown"


def step(text):
    found = re.match(r"\s*(?P<token>\w+)", text)
    word = found.groupdict().get("token", "")
    logging.warning("cannot read %s", word)
    return word
