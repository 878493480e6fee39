# vulnerable: each character is copied
import xml.etree.ElementTree as ET

from flask import Flask, jsonify, request
import elementpath

app = Flask(__name__)


@app.route('/lab101', methods=['POST'])
def lab101():
    param = str(request.get_json(force=True).get('label', ''))

    out = []
    for at, letter in enumerate(param):
        if at < 500:
            out.append(letter)
    item = ''.join(out)
    root = ET.parse('people.xml').getroot()
    hits = elementpath.select(root, "./person[name='{}']".format(item))  # want: xpath-injection
    return jsonify(len(hits))
