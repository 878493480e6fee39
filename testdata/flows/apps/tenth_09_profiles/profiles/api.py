import logging

from flask import Blueprint, current_app, jsonify, request
from flask.views import MethodView

from . import mongo
from .schemas import FilterSchema, ProfileSchema
from .tables import Profile, db

api = Blueprint('api', __name__)
log = logging.getLogger(__name__)


class Resource(MethodView):
    def payload(self):
        return request.get_json()


class Profiles(Resource):
    def post(self):
        profile = Profile(**self.payload())  # want: mass-assignment
        db.session.add(profile)
        db.session.commit()
        return jsonify(id=profile.id)

    def put(self):
        profile = Profile(**ProfileSchema().load(self.payload()))  # ok: mass-assignment
        db.session.add(profile)
        db.session.commit()
        return jsonify(id=profile.id)

    def patch(self):
        profile = db.session.get(Profile, request.args.get('id', type=int))
        profile.assign(self.payload())
        profile.assign_writable(self.payload())
        db.session.commit()
        return jsonify(id=profile.id)


class Events(Resource):
    def post(self):
        data = self.payload()
        first = mongo.last_event(data.get('kind'))
        second = mongo.last_event_of_word(data.get('kind'))
        return jsonify(str(first), str(second))

    def put(self):
        return jsonify(len(mongo.tally(self.payload()['stages'])), len(mongo.tally_by(request.args['by'])))

    def get(self):
        return jsonify(len(mongo.by_filter(FilterSchema().load(request.args))))

    def delete(self):
        return jsonify(mongo.keep(self.payload()).modified_count)


@api.post('/session')
def open_session():
    credentials = request.get_json()
    password = credentials.pop('password')
    current_app.logger.info('sign in of %r', credentials.get('nick'))  # ok: sensitive-data-logged
    current_app.logger.info('sign in of {nick!r}: {0!r}'.format(password, nick=credentials.get('nick')))  # want: sensitive-data-logged
    return jsonify({})


@api.post('/card')
def card():
    card_number = request.form['card_number']
    cvv = request.form['cvv']
    log.info('card %s', '*' * 12 + card_number[-4:])  # ok: sensitive-data-logged
    log.info('cvv %s', cvv)  # want: sensitive-data-logged
    return jsonify({})


@api.post('/bulk')
def bulk():
    rows = request.get_json()
    db.session.execute(db.update(Profile).where(Profile.id == int(rows['id'])).values(**rows['set']))  # want: mass-assignment
    db.session.execute(db.update(Profile).where(Profile.id == int(rows['id'])).values(motto=str(rows['motto'])))  # ok: mass-assignment
    return jsonify({})


api.add_url_rule('/profiles', view_func=Profiles.as_view('profiles'))
api.add_url_rule('/events', view_func=Events.as_view('events'))
