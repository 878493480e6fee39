import logging
import re

from django.http import HttpResponseBadRequest

audit = logging.getLogger('clubs.audit')


class AuditMixin:
    def dispatch(self, request, *args, **kwargs):
        audit.info('%s asks with %s', request.user, request.GET.get('why', ''))  # want: log-injection
        return super().dispatch(request, *args, **kwargs)


class TidyMixin:
    """Refuses requests whose file name is more than letters and digits."""

    def dispatch(self, request, *args, **kwargs):
        self.filename = request.GET.get('filename', 'club')
        if not re.fullmatch('[a-z0-9]{1,20}', self.filename):
            return HttpResponseBadRequest('file name')
        return super().dispatch(request, *args, **kwargs)
