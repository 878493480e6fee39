from flask_pymongo import PyMongo
from pymongo import MongoClient

mongo = PyMongo()
events = MongoClient()['profiles']['events']


def last_event(kind):
    return events.find_one({'kind': kind}, sort=[('at', -1)])  # want: nosql-injection


def last_event_of_word(kind):
    return events.find_one({'kind': f'{kind}'}, sort=[('at', -1)])  # ok: nosql-injection


def tally(stages):
    return list(events.aggregate(stages))  # want: nosql-injection


def tally_by(field):
    field = field if field in ('kind', 'nick') else 'kind'
    return list(events.aggregate([{'$group': {'_id': '$' + field}}]))  # ok: nosql-injection


def by_filter(wanted):
    return list(events.find(wanted))  # ok: nosql-injection


def keep(document):
    return events.update_many(document['which'], {'$set': {'kept': True}})  # want: nosql-injection
