# vulnerable: the function gives back its argument
import functools

from flask import Blueprint, jsonify, request
from lxml import etree

pages = Blueprint('lab099', __name__)


@functools.lru_cache(maxsize=64)
def shelf(text, times=1):
    return ' '.join([text] * times)


@pages.get('/lab099')
def lab099():
    given = request.args.get('label', '')

    shown = shelf(given, times=1)
    doc = etree.parse('people.xml')
    finder = etree.XPath("//person[team='%s']" % shown)  # want: xpath-injection
    return jsonify(len(finder(doc)))
