# safe: the decorator refuses what is not alphanumeric
import functools
import time

from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)

LAST = {}


def watched(view):
    @functools.wraps(view)
    def inner(*args, **kwargs):
        LAST['at'] = time.time()
        if not request.args.get('label', '').isalnum():
            return 'bad', 400
        return view(*args, **kwargs)
    return inner


@app.route('/lab096', methods=['GET'])
@watched
def lab096():
    param = request.args.get('label', '')

    bar = param
    tree = etree.parse('people.xml')
    nodes = tree.xpath(f"//person[name='{bar}']")  # ok: xpath-injection
    return jsonify(len(nodes))
