# safe: the sample shuffles a quiz
import random

from flask import Blueprint, jsonify, request

pages = Blueprint('lab232', __name__)


@pages.get('/lab232')
def lab232():
    values = request.args.getlist('label')
    asked = values[0] if values else ''

    questions = ['capital', 'river', 'peak', 'lake']
    shown = random.sample(questions, 2)  # ok: weak-random
    return jsonify(questions=shown)
