import tornado.template
from tornado.httpclient import AsyncHTTPClient, HTTPRequest

from .base import Base, Keyed, Numbered, log


class NoticeByKey(Keyed):
    async def get(self):
        self.set_header('X-Key', self.key)  # want: header-injection
        log.info('notice %s', self.key)  # want: log-injection
        self.finish({'ok': True})


class NoticeByNumber(Numbered):
    async def get(self):
        self.set_header('X-Key', self.key)  # ok: header-injection
        log.info('notice %s', self.key)  # ok: log-injection
        self.finish({'ok': True})


class Find(Base):
    async def post(self):
        found = await self.db.notices.find_one(self.body())  # want: nosql-injection
        self.finish({'found': found is not None})

    async def put(self):
        found = await self.db.notices.find_one(self.words('title', 'author'))  # ok: nosql-injection
        self.finish({'found': found is not None})

    async def patch(self):
        body = self.body()
        done = await self.db.notices.update_one({'_id': body['id']}, {'$inc': {'seen': 1}})  # want: nosql-injection
        self.finish({'n': done.modified_count})

    async def delete(self):
        done = await self.db.notices.delete_many({'title': self.get_argument('title')})  # ok: nosql-injection
        self.finish({'n': done.deleted_count})


class Preview(Base):
    def post(self):
        source = self.get_body_argument('source', strip=False)
        page = tornado.template.Template(source, autoescape='xhtml_escape')  # want: template-injection
        self.finish(page.generate(site='notices'))

    def get(self):
        page = tornado.template.Template('<i>{{ text }}</i>')  # ok: template-injection
        self.finish(page.generate(text=self.text('text')))

    def put(self):
        layouts = {'wide': '<div>{{ site }}</div>', 'thin': '<p>{{ site }}</p>'}
        page = tornado.template.Template(layouts.get(self.text('layout'), layouts['thin']))  # ok: template-injection
        self.finish(page.generate(site='notices'))


class Relay(Base):
    async def get(self):
        client = AsyncHTTPClient()
        order = HTTPRequest(url=self.text('to', 'https://notices.example.org'), method='GET')
        answer = await client.fetch(order)  # want: ssrf
        self.finish({'code': answer.code})

    async def post(self):
        client = AsyncHTTPClient()
        order = HTTPRequest(url='https://notices.example.org/in', method='POST', body=self.text('text'))
        answer = await client.fetch(order)  # ok: ssrf
        self.finish({'code': answer.code})


class Account(Base):
    def post(self):
        form = {name: self.get_body_argument(name) for name in ('user', 'passphrase')}
        log.warning('new account: %s', form['passphrase'])  # want: sensitive-data-logged
        form['passphrase'] = '***'
        log.warning('new account: %s', form['passphrase'])  # ok: sensitive-data-logged
        self.finish({})
