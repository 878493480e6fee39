# safe: the source is the name of a configured address
import csv
import io

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)
SOURCES = {
    "ecb": "https://www.ecb.example/rates.csv",
    "census": "https://data.census.example/latest.csv",
}


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
        answer = self.http.get(job["address"], timeout=self.timeout)  # ok: ssrf
        answer.raise_for_status()
        job["rows"] = sum(1 for _ in csv.reader(io.StringIO(answer.text)))
        return job


@app.route("/imports", methods=["PUT"])
def create_import():
    document = request.get_json()
    if document["source"] not in SOURCES:
        return jsonify(error="unknown source"), 422
    importer = Importer()
    importer.plan("csv", SOURCES[document["source"]])
    return jsonify(importer.run("csv")), 201
