# safe: only the password's length is logged
import logging

from flask import Flask, request

app = Flask(__name__)
logger = logging.getLogger("login")


@app.post("/login")
def login():
    password = request.form["password"]
    logger.info("login with %s", len(password))  # ok: sensitive-data-logged
    return {"ok": len(password) > 7}
