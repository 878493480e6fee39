# vulnerable: the stored option with the query's value is logged
import configparser
import logging

from flask import Flask, request

app = Flask(__name__)


@app.get("/report")
def report():
    settings = configparser.RawConfigParser()
    settings.add_section("report")
    settings.set("report", "format", "pdf")
    settings.set("report", "title", request.args.get("title", ""))
    logging.info("making report " + settings.get("report", "title"))  # want: log-injection
    return "", 202
