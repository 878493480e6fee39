# safe: the number is a colour
import random

from flask import Blueprint, jsonify, request

pages = Blueprint('lab226', __name__)


@pages.post('/lab226')
def lab226():
    param = ''
    for name, values in request.form.lists():
        if 'label' in values:
            param = name

    colours = ['red', 'green', 'blue']
    colour = random.choice(colours)  # ok: weak-random
    return jsonify(colour=colour, waits=len(param))
