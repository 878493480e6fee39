# vulnerable: the section read back is the one that got the parameter
import configparser

from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.route('/lab119', methods=['GET'])
def lab119():
    who = request.authorization
    asked = who.username if who else ''

    cp = configparser.ConfigParser(interpolation=None)
    cp.read_dict({'limits': {'depth': '3'}, 'visitor': {'label': 'none'}})
    cp.set('visitor', 'label', asked)
    cp.set('limits', 'label', 'deep')
    used = cp['visitor']['label']
    parser = etree.XMLParser(resolve_entities=True, huge_tree=True)
    parser.feed(used)  # want: xxe
    return jsonify(parser.close().tag)
