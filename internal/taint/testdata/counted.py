"""Where something stands in a text, and how often, is a number: nothing of the text is in it."""
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/places")
def places():
    text = request.args["text"]
    subprocess.run("show %s" % text.find("x"), shell=True)
    subprocess.run("show %s" % text.strip().rfind("x"), shell=True)
    subprocess.run("show %d" % text.count("x"), shell=True)
    subprocess.run("show " + str(text.index("x")), shell=True)
    subprocess.run("show " + text[text.find("x"):], shell=True)  # flow: command-injection
    subprocess.run("show " + text.title(), shell=True)  # flow: command-injection
    return "shown"


def position(text):
    return text.rindex("x")


@app.route("/helper")
def helper():
    subprocess.run(f"show {position(request.args['text'])}", shell=True)
    return "shown"
