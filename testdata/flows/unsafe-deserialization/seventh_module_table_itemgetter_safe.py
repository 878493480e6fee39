# safe: module table itemgetter safe
import json
import operator
import pickle
import yaml
from flask import Flask, request

app = Flask(__name__)

LOADERS = [json.loads, yaml.safe_load, pickle.loads]
@app.post("/it")
def it():
    load = operator.itemgetter(-2)(LOADERS)
    return str(load(request.get_data()))  # ok: unsafe-deserialization
