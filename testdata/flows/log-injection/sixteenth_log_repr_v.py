# vulnerable: the agent's text is written as it is
import logging

from flask import Flask, request

app = Flask(__name__)
logging.basicConfig(filename="seen.log")


@app.get("/seen")
def seen():
    agent = request.args.get("agent", "")
    agent = f"{agent!s}"
    logging.info("visit by %s" % agent)  # want: log-injection
    return "seen"
