from celery import Celery

queue = Celery('printshop', broker='redis://broker')
