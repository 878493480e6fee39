# safe: the agent's text is written as its repr
import logging

from flask import Flask, request

app = Flask(__name__)
logging.basicConfig(filename="seen.log")


@app.get("/seen")
def seen():
    agent = request.args.get("agent", "")
    agent = f"{agent!r}"
    logging.info("visit by %s" % agent)  # ok: log-injection
    return "seen"
