# vulnerable: the option that is read back holds the cookie's value
import configparser
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/sync")
def sync():
    job = configparser.RawConfigParser()
    job.add_section("sync")
    job.set("sync", "fallback", "backup.example.org:/pool")
    job.set("sync", "asked", request.cookies.get("pool", ""))
    source = job.get("sync", "asked")
    subprocess.run(["rsync", "-a", source, "/srv/pool"], check=True)  # want: argument-injection
    return "", 204
