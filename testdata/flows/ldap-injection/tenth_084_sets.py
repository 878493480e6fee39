# safe: what is in the set is taken
from flask import Flask, jsonify, request
import ldap3

app = Flask(__name__)


@app.route('/lab084', methods=['GET'])
def lab084():
    fields = request.args.to_dict(flat=False)
    given = fields.get('label', [''])[-1]

    known = {given} & {'plain', 'fancy'}
    shown = known.pop() if known else 'plain'
    conn = ldap3.Connection(ldap3.Server('dir'), auto_bind=True)
    conn.search('dc=org', f'(uid={shown})', attributes=['cn'])  # ok: ldap-injection
    return jsonify(len(conn.entries))
