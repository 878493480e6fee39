# safe: the loop ends before that round
from flask import Blueprint, jsonify, request
import lxml.etree

pages = Blueprint('lab106', __name__)


@pages.get('/lab106')
def lab106():
    raw_label = request.user_agent.string

    text_out, turn = 'idle', 0
    while turn < 3:
        if turn == 3:
            text_out = raw_label
        turn += 1
    root = lxml.etree.parse('people.xml').getroot()
    query = '/people/person[@id="' + text_out + '"]/mail'
    return jsonify(len(root.xpath(query)))  # ok: xpath-injection
