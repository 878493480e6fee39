# vulnerable: the loop reaches the round in which the value is taken
from flask import Blueprint, jsonify, request
import lxml.etree

pages = Blueprint('lab105', __name__)


@pages.get('/lab105')
def lab105():
    raw_label = request.user_agent.string

    text_out, turn = 'idle', 0
    while turn < 4:
        if turn == 3:
            text_out = raw_label
        turn += 1
    root = lxml.etree.parse('people.xml').getroot()
    query = '/people/person[@id="' + text_out + '"]/mail'
    return jsonify(len(root.xpath(query)))  # want: xpath-injection
