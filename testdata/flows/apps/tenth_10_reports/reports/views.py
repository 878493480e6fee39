import logging

from django.http import HttpResponse, JsonResponse
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.http import require_POST
from django.views.generic import FormView

from . import bundles, engine
from .forms import SignForm, UploadForm

logger = logging.getLogger('reports')


def plain(view):
    """The page of the view is text."""
    def inner(*args, **kwargs):
        resp = view(*args, **kwargs)
        resp['Content-Type'] = 'text/plain'
        return resp
    return inner


@method_decorator(plain, name='dispatch')
class Design(View):
    def post(self, request):
        design = engine.Design(request.POST.get('source', ''))
        return HttpResponse(design.compile().render(title='Report'))

    def get(self, request):
        name = request.GET.get('design', 'short')
        if name not in engine.StockDesign.STOCK:
            name = 'short'
        return HttpResponse(engine.StockDesign(name).compile().render(title=request.GET.get('title')))

    def put(self, request):
        return HttpResponse(engine.mako_page(request.body.decode('utf-8'), text='x') + engine.mako_note(text='y'))


class UploadReport(FormView):
    form_class = UploadForm
    template_name = 'upload.html'

    def form_valid(self, form):
        folder = form.cleaned_data['folder']
        bundle = form.cleaned_data['bundle']
        logger.info('upload to %s', folder)  # ok: log-injection
        logger.info('upload with comment: ' + form.cleaned_data['comment'])  # want: log-injection
        if bundle.name.endswith('.tar'):
            bundles.store_tar(bundle, folder)
            bundles.store_tar_known(bundle, folder)
        else:
            bundles.store(bundle, folder)
            bundles.store_numbered(bundle, folder)
        return JsonResponse({'folder': folder})


@require_POST
def sign(request):
    form = SignForm(request.POST)
    if not form.is_valid():
        return HttpResponse(status=400)
    resp = HttpResponse('signed')
    resp['X-User'] = form.cleaned_data['user']  # ok: header-injection
    resp['X-Stamp'] = form.cleaned_data['stamp'].isoformat()  # ok: header-injection
    private_key = form.cleaned_data['private_key']
    logger.info('signed with %s', private_key)  # want: sensitive-data-logged
    logger.info('signed with a key of %d bits', len(private_key) * 8)  # ok: sensitive-data-logged
    return resp


def year(request, year):
    logger.info('year %s', year)  # ok: log-injection
    resp = HttpResponse(f'Reports of {int(year)}')
    resp.headers['X-Year'] = year  # ok: header-injection
    return resp


def topic(request, topic):
    logger.info('topic %s', topic)  # want: log-injection
    resp = HttpResponse('Reports')
    resp.headers['X-Topic'] = topic.strip()  # want: header-injection
    api_key = request.headers.get('X-Api-Key')
    logger.error('topic failed for key ' + str(api_key))  # want: sensitive-data-logged
    logger.error('topic failed, key given: %s', api_key is not None)  # ok: sensitive-data-logged
    return resp
