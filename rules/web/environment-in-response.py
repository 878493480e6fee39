import json
import os
import subprocess

from django.http import JsonResponse
from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/debug/env")
def environment():
    return jsonify(dict(os.environ))  # want: environment-in-response


@app.get("/debug/text")
def text():
    return json.dumps(os.environ.copy())  # want: environment-in-response


def settings(request):
    return JsonResponse(dict(os.environ))  # want: environment-in-response


@app.get("/region")
def region():
    return jsonify({"region": os.environ["REGION"]})  # ok: one value


@app.get("/build")
def build():
    env = dict(os.environ)  # ok: for a program
    subprocess.run(["make"], env=env, check=True)
    return jsonify({"path": str(os.environ.get("PATH"))})  # ok: one value


def dump():
    return dict(os.environ)  # ok: nobody asks for it from outside
