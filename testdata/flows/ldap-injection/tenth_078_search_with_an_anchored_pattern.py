# safe: the anchors hold for the group
import re

from flask import Flask, jsonify, request
import ldap3

app = Flask(__name__)


@app.route('/lab078', methods=['GET'])
def lab078():
    param = request.environ.get('HTTP_X_LABEL', '')

    if re.search(r'\A(?:[a-z]+|[0-9]+)\Z', param) is None:
        return 'bad', 400
    bar = param
    conn = ldap3.Connection(ldap3.Server('dir'), auto_bind=True)
    conn.search('dc=org', f'(uid={bar})', attributes=['cn'])  # ok: ldap-injection
    return jsonify(len(conn.entries))
