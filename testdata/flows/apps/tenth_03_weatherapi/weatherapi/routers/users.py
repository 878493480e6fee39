import logging

from fastapi import APIRouter, Request

from ..schemas import Login, Person
from ..tables import User

router = APIRouter()
log = logging.getLogger(__name__)


@router.post('/')
async def add(body: Person):
    user = User(**body.model_dump())  # ok: mass-assignment
    return {'name': user.name}


@router.post('/raw')
async def add_raw(request: Request):
    fields = await request.json()
    fields.pop('id', None)
    user = User(**fields)  # want: mass-assignment
    return {'name': user.name}


@router.post('/login')
async def login(body: Login):
    log.debug('login %r', body.name)  # ok: sensitive-data-logged
    log.debug('login %r with %r', body.name, body.password)  # want: sensitive-data-logged
    log.info('login of %s', body.name)  # want: log-injection
    return {}
