# vulnerable: the importer's session loads whatever address the JSON document names
import csv
import io

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)


class Importer:
    def __init__(self, timeout=10):
        self.http = requests.Session()
        self.http.headers["User-Agent"] = "importer/2.1"
        self.timeout = timeout
        self.jobs = {}

    def plan(self, name, address):
        self.jobs[name] = {"address": address, "rows": 0}

    def run(self, name):
        job = self.jobs[name]
        answer = self.http.get(job["address"], timeout=self.timeout)  # want: ssrf
        answer.raise_for_status()
        job["rows"] = sum(1 for _ in csv.reader(io.StringIO(answer.text)))
        return job


@app.route("/imports", methods=["PUT"])
def create_import():
    document = request.get_json()
    importer = Importer()
    importer.plan("csv", document["source"])
    return jsonify(importer.run("csv")), 201
