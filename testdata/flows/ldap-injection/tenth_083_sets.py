# vulnerable: what is not in the set is taken
from flask import Flask, jsonify, request
import ldap3

app = Flask(__name__)


@app.route('/lab083', methods=['GET'])
def lab083():
    fields = request.args.to_dict(flat=False)
    given = fields.get('label', [''])[-1]

    strange = {given} - {'plain', 'fancy'}
    shown = strange.pop() if strange else 'plain'
    conn = ldap3.Connection(ldap3.Server('dir'), auto_bind=True)
    conn.search('dc=org', f'(uid={shown})', attributes=['cn'])  # want: ldap-injection
    return jsonify(len(conn.entries))
