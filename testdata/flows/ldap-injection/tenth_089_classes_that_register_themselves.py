# vulnerable: the class found by name hands the text on
from flask import Flask, jsonify, request
import ldap3

app = Flask(__name__)


class Filter:
    known = {}

    def __init_subclass__(cls, name, **rest):
        super().__init_subclass__(**rest)
        Filter.known[name] = cls


class Keep(Filter, name='keep'):
    def apply(self, text):
        return text


class Blank(Filter, name='blank'):
    def apply(self, text):
        return 'blank'


@app.route('/lab089', methods=['GET'])
def lab089():
    raw_label = ''
    for name in request.args.keys():
        if 'label' in request.args.getlist(name):
            raw_label = name
            break

    text_out = Filter.known['keep']().apply(raw_label)
    conn = ldap3.Connection(ldap3.Server('dir'), auto_bind=True)
    conn.search('dc=org', f'(uid={text_out})', attributes=['cn'])  # want: ldap-injection
    return jsonify(len(conn.entries))
