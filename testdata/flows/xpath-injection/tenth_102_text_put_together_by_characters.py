# safe: only the places of characters are copied
import xml.etree.ElementTree as ET

from flask import Flask, jsonify, request
import elementpath

app = Flask(__name__)


@app.route('/lab102', methods=['POST'])
def lab102():
    param = str(request.get_json(force=True).get('label', ''))

    out = []
    for at, letter in enumerate(param):
        if letter.isspace():
            out.append(str(at))
    item = '-'.join(out)
    root = ET.parse('people.xml').getroot()
    hits = elementpath.select(root, "./person[name='{}']".format(item))  # ok: xpath-injection
    return jsonify(len(hits))
