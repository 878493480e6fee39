# safe: the descriptor refuses unknown words
from flask import jsonify
import ldap


class Word:
    KNOWN = ('low', 'high')

    def __set_name__(self, owner, name):
        self.slot = '_' + name

    def __get__(self, obj, owner=None):
        return getattr(obj, self.slot)

    def __set__(self, obj, value):
        if value not in self.KNOWN:
            raise ValueError(value)
        setattr(obj, self.slot, value)


class Sheet:
    tone = Word()


def init(app):

    @app.route('/lab080/<path:label>', methods=['GET'])
    def lab080(label):
        param = label

        sheet = Sheet()
        try:
            sheet.tone = param
        except ValueError:
            return 'bad', 400
        bar = sheet.tone
        link = ldap.initialize('ldap://dir')
        hits = link.search_s('dc=org', ldap.SCOPE_SUBTREE, '(&(objectClass=person)(mail=' + bar + '))')  # ok: ldap-injection
        return jsonify(len(hits))
