# vulnerable: the anchors belong to one alternative only
import re

from flask import Flask, jsonify, request
import ldap3

app = Flask(__name__)


@app.route('/lab077', methods=['GET'])
def lab077():
    param = request.environ.get('HTTP_X_LABEL', '')

    if re.search(r'^[a-z]+$|[0-9]+', param + '0') is None:
        return 'bad', 400
    bar = param
    conn = ldap3.Connection(ldap3.Server('dir'), auto_bind=True)
    conn.search('dc=org', f'(uid={bar})', attributes=['cn'])  # want: ldap-injection
    return jsonify(len(conn.entries))
