from django.urls import include, path
from rest_framework.routers import DefaultRouter

from . import views

router = DefaultRouter()
router.register('sheets', views.SheetViewSet)

urlpatterns = [
    path('api/', include(router.urls)),
    path('register/', views.Register.as_view()),
    path('notes/', views.NoteSearch.as_view()),
    path('login/', views.login),
]
