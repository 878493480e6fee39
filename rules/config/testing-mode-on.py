from flask import Flask
import os

app = Flask(__name__)
app.config["TESTING"] = True  # want: testing-mode-on
app.config["ENV"] = "development"  # want: testing-mode-on
app.testing = True  # want: testing-mode-on
app.config["TESTING"] = False  # ok: off
app.config["ENV"] = os.environ["ENV"]  # ok: from the environment
app.config["LANGUAGE"] = "development"  # ok: something else
