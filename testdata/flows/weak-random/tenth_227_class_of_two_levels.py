# vulnerable: the token class takes the parent's number
import random
import secrets

from flask import Flask, jsonify, request

app = Flask(__name__)
TOKENS = {}


class Numbers:
    def draw(self):
        return str(random.random())[2:]  # want: weak-random


class Tokens(Numbers):
    def make(self, user):
        return user + '.' + self.draw()


def keep_token(owner, token):
    TOKENS[owner] = token
    return jsonify(kept=len(TOKENS))


@app.route('/lab227', methods=['GET'])
def lab227():
    given = request.environ.get('HTTP_X_LABEL', '')

    who = given
    return keep_token(who, Tokens().make(who))
