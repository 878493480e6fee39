import logging

from rest_framework import generics, status, viewsets
from rest_framework.decorators import action, api_view
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Sheet, Visitor
from .serializers import SearchSerializer, SheetSerializer, VisitorSerializer
from .store import Store

log = logging.getLogger('herbarium')


class SheetViewSet(viewsets.ModelViewSet):
    queryset = Sheet.objects.all()
    serializer_class = SheetSerializer

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)  # ok: mass-assignment

    @action(detail=False, methods=['post'])
    def bulk(self, request):
        made = [Sheet(owner=request.user, **row) for row in request.data]  # want: mass-assignment
        Sheet.objects.bulk_create(made)
        return Response({'made': len(made)})

    @action(detail=True, methods=['patch'])
    def quick(self, request, pk=None):
        n = Sheet.objects.filter(pk=pk, owner=request.user).update(**request.data)  # want: mass-assignment
        return Response({'changed': n})

    @action(detail=True, methods=['put'])
    def name(self, request, pk=None):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        n = Sheet.objects.filter(pk=pk, owner=request.user).update(**serializer.validated_data)  # ok: mass-assignment
        return Response({'changed': n})


class Register(APIView):
    permission_classes = []

    def post(self, request):
        serializer = VisitorSerializer(data=request.data)
        if not serializer.is_valid():
            log.info('errors in %s', list(serializer.errors))  # ok: sensitive-data-logged
            return Response(serializer.errors, status=status.HTTP_400_BAD_REQUEST)
        visitor, _ = Visitor.objects.get_or_create(nickname=serializer.validated_data['nickname'], defaults=serializer.validated_data)  # ok: mass-assignment
        return Response({'id': visitor.pk})

    def put(self, request):
        password = request.data.get('password')
        log.info('password of %r becomes %r', request.user.pk, password)  # want: sensitive-data-logged
        request.user.set_password(password)
        request.user.save()
        return Response({})

    def patch(self, request):
        visitor = Visitor.objects.get(pk=request.session['visitor'])
        visitor.__dict__.update(request.data)  # want: mass-assignment
        visitor.save()
        return Response({})


class NoteSearch(generics.GenericAPIView):
    serializer_class = SearchSerializer

    def post(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        data = serializer.validated_data
        store = Store()
        found = store.search(data['genus'], data.get('year'))
        if data.get('options'):
            found += store.search_any(data['options'])
        resp = Response({'n': len(found)})
        resp['X-Genus'] = data['genus']  # want: header-injection
        resp['X-Year'] = data.get('year', 0)  # ok: header-injection
        return resp

    def delete(self, request):
        Store().remove(request.data['key'])
        Store().remove_word(request.data['key'])
        return Response(status=status.HTTP_204_NO_CONTENT)


@api_view(['POST'])
def login(request):
    token = request.data.get('access_token', '')
    log.info('token ends with %s', token[-2:] if len(token) > 20 else '')  # ok: sensitive-data-logged
    log.debug('token is %r', {'token': token})  # want: sensitive-data-logged
    return Response({})
