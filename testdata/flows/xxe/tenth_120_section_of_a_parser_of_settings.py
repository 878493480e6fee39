# safe: the section read back got a constant
import configparser

from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.route('/lab120', methods=['GET'])
def lab120():
    who = request.authorization
    asked = who.username if who else ''

    cp = configparser.ConfigParser(interpolation=None)
    cp.read_dict({'limits': {'depth': '3'}, 'visitor': {'label': 'none'}})
    cp.set('visitor', 'label', asked)
    cp.set('limits', 'label', 'deep')
    used = cp['limits']['label']
    parser = etree.XMLParser(resolve_entities=True, huge_tree=True)
    parser.feed(used)  # ok: xxe
    return jsonify(parser.close().tag)
