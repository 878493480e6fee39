# safe: the function gives back a choice by length
import functools

from flask import Blueprint, jsonify, request
from lxml import etree

pages = Blueprint('lab100', __name__)


@functools.lru_cache(maxsize=64)
def shelf(text, times=1):
    return 'long' if len(text) > 12 * times else 'short'


@pages.get('/lab100')
def lab100():
    given = request.args.get('label', '')

    shown = shelf(given, times=1)
    doc = etree.parse('people.xml')
    finder = etree.XPath("//person[team='%s']" % shown)  # ok: xpath-injection
    return jsonify(len(finder(doc)))
