import logging

import httpx
from fastapi import APIRouter, Depends, Response

from ..deps import CheckedTrace, Trace, checked_upstream, upstream
from ..schemas import Probe

router = APIRouter()
log = logging.getLogger('stations')


@router.get('/live')
async def live(source: str = Depends(upstream)):
    async with httpx.AsyncClient() as http:
        answer = await http.get(source + '/live')  # want: ssrf
    return {'size': len(answer.content)}


@router.get('/known')
async def known(source: str = Depends(checked_upstream)):
    async with httpx.AsyncClient() as http:
        answer = await http.get(source + '/live')  # ok: ssrf
    return {'size': len(answer.content)}


@router.post('/probe')
async def probe(body: Probe):
    async with httpx.AsyncClient(timeout=2) as http:
        answer = await http.request('HEAD', str(body.url))  # want: ssrf
    return {'status': answer.status_code}


@router.post('/probe/{number}')
async def probe_known(number: int, body: Probe):
    async with httpx.AsyncClient(base_url='https://met.example') as http:
        answer = await http.get(f'/stations/{number}', params={'kind': body.kind})  # ok: ssrf
    return {'status': answer.status_code}


@router.get('/trace')
async def trace(response: Response, t: Trace = Depends()):
    log.info('trace ' + t.id)  # want: log-injection
    response.headers['X-Trace'] = t.id  # want: header-injection
    return {}


@router.get('/checked-trace')
async def checked_trace(response: Response, t: CheckedTrace = Depends()):
    log.info('trace ' + t.id)  # ok: log-injection
    response.headers['X-Trace'] = t.id  # ok: header-injection
    return {}
